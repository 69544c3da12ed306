-- Adds to a client what is kept beside the state of another one.
--
-- KEYS  1 seen   2 history
-- ARGV  1 ids, a space between     2 lines of the history, one a line
--       3 seconds to keep the ids  4 seconds to keep the history
--
-- The lines are put in the order of their time, newest first.  Done twice it
-- changes nothing.  Returns 1.

if ARGV[1] ~= '' then
    for id in string.gmatch(ARGV[1], '%d+') do
        redis.call('SADD', KEYS[1], id)
    end

    redis.call('EXPIRE', KEYS[1], ARGV[3])
end

if ARGV[2] == '' then
    return 1
end

local known, entries = {}, {}

local function add(line)
    if not known[line] then
        known[line] = true
        table.insert(entries, { line, tonumber(string.match(line, '^%d+')) or 0,
                                #entries })
    end
end

for _, line in ipairs(redis.call('LRANGE', KEYS[2], 0, 49)) do
    add(line)
end

for line in string.gmatch(ARGV[2], '[^\n]+') do
    add(line)
end

table.sort(entries, function (a, b)
    return a[2] > b[2] or (a[2] == b[2] and a[3] < b[3])
end)

redis.call('DEL', KEYS[2])

for i = 1, math.min(#entries, 50) do
    redis.call('RPUSH', KEYS[2], entries[i][1])
end

redis.call('EXPIRE', KEYS[2], ARGV[4])

return 1
