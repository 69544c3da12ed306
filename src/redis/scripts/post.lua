-- What whoever asks out of band needs of one bucket: surveys that a trimmed
-- stream has lost are told again, those that were sent are named, comments
-- that everybody has taken are deleted, and who lags behind is noticed.
--
-- KEYS  1 asking   2 surveys   3 sent   4 comments   5 events
-- ARGV  1 what the keys of records begin with
--       2 seconds between two looks at a survey
--       3 ms to keep the streams    4 seconds to keep comments
--
-- Returns how many were told again, how many streams will soon lose what
-- a group has not acknowledged, then client and id in turn of what was sent.

local time = redis.call('TIME')
local now = tonumber(time[1])

-- the parts of a stream's id, as numbers
local function parts(id)
    local ms, seq = string.match(id, '^(%d+)-(%d+)$')

    return tonumber(ms), tonumber(seq)
end

local function before(one, other)
    local ms, seq = parts(one)
    local oms, oseq = parts(other)

    return ms < oms or (ms == oms and seq < oseq)
end

-- what no group needs any more stands before this one; nil without groups
local function needed(key)
    local first

    if redis.call('EXISTS', key) == 0 then
        return nil
    end

    for _, group in ipairs(redis.call('XINFO', 'GROUPS', key)) do
        local about = {}

        for i = 1, #group, 2 do
            about[group[i]] = group[i + 1]
        end

        local ms, seq = parts(about['last-delivered-id'])
        local id = string.format('%.0f-%.0f', ms, seq + 1)

        if about['pending'] > 0 then
            id = redis.call('XPENDING', key, about['name'])[2]
        end

        if not first or before(id, first) then
            first = id
        end
    end

    return first
end

local told, lagging = 0, 0

for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf',
                               now - ARGV[2], 'LIMIT', 0, 16))
do
    local record = ARGV[1] .. id
    local known = redis.call('HMGET', record, 'state', 'told')

    if known[1] == 'due' or known[1] == 'reminded' then
        local last = known[2] or '0-0'

        if #redis.call('XRANGE', KEYS[2], last, last) == 0 then
            local all, entry = redis.call('HGETALL', record), {}

            for i = 1, #all, 2 do
                if all[i] ~= 'told' then
                    table.insert(entry, all[i])
                    table.insert(entry, all[i + 1])
                end
            end

            redis.call('HSET', record, 'told',
                       redis.call('XADD', KEYS[2], '*', unpack(entry)))
            told = told + 1
        end

        redis.call('ZADD', KEYS[1], now, id)
    else
        redis.call('ZREM', KEYS[1], id)
    end
end

local oldest = string.format('%.0f-0', (now - ARGV[4]) * 1000)
local first = needed(KEYS[4])

if first and before(oldest, first) then
    oldest = first
end

redis.call('XTRIM', KEYS[4], 'MINID', '=', oldest)

for _, key in ipairs({ KEYS[2], KEYS[5] }) do
    local id = needed(key)
    local entry = id and redis.call('XRANGE', key, id, '+', 'COUNT', 1)[1]

    if entry and parts(entry[1]) < now * 1000 - ARGV[3] * 0.8 then
        lagging = lagging + 1
    end
end

local answer = { told, lagging }

for _ = 1, math.min(redis.call('LLEN', KEYS[3]), 16) do
    local id = redis.call('LPOP', KEYS[3])

    if string.match(id, '^%x+$') and #id == 12 then
        local known = redis.call('HMGET', ARGV[1] .. id, 'client', 'state')

        -- it stays here until the state says so

        if known[1] and (known[2] == 'due' or known[2] == 'offered'
                         or known[2] == 'scheduled')
        then
            redis.call('RPUSH', KEYS[3], id)
            table.insert(answer, known[1])
            table.insert(answer, id)
        end
    end
end

return answer
