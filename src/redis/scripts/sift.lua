-- Takes a client's entries out of a piece of a stream.
--
-- KEYS  1 the stream
-- ARGV  1 SCOPE/ID of the client   2 where the piece begins
--       3 how many entries
--
-- Returns where the next piece begins, or nothing at the end; then the tickets
-- of the entries.

local entries = redis.call('XRANGE', KEYS[1], ARGV[2], '+', 'COUNT', ARGV[3])
local answer = { '' }

for _, entry in ipairs(entries) do
    local about = {}

    for i = 1, #entry[2], 2 do
        about[entry[2][i]] = entry[2][i + 1]
    end

    if about['client'] == ARGV[1] then
        redis.call('XDEL', KEYS[1], entry[1])
        table.insert(answer, about['ticket'] or '')
    end
end

if #entries == tonumber(ARGV[3]) then
    answer[1] = '(' .. entries[#entries][1]
end

return answer
