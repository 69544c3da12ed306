-- Replaces a client's state if it is still the one that was read, and with it,
-- in the same step, its places in the indexes and its events in the stream.
--
-- KEYS  1 the state   2 tiers   3 due   4 events   5 seen   6 history
--       and where surveys change:
--       7 surveys   8 asking   9 figures   10 comments   11 asked
--       all in one slot, and so are the records of surveys
-- ARGV  1 epoch and 2 version that were read, 0 and 0 for none, "merged" and 0
--         for a client who turned out to be another one (take.lua)
--       3 the new state, or nothing: there is none any more, and no index
--         should say so
--       4 seconds to keep it
--       5 SCOPE/ID of the client
--       6 its score by tier     7 when it is to be looked at again (ms)
--       8 ms to keep events     9 seconds to keep the history
--      10 values of each event
--      11 how many ids to keep in mind
--      12 how many entries for the history, 13 LPUSH, or LPUSHX where nobody
--         asks why
--      14 how many arguments belong to surveys, 15 to figures, 16 to comments
--      17 the client's mark among those who were erased, where the state is new
--      18 ... name and value in turn of all events, then the ids, then the
--         entries of the history, then of each survey the record's key, the
--         seconds to keep it, and name and value in turn; of each figure its
--         field and by how much it grows; of each comment name and value in
--         turn
--
-- Returns 1, or the state that is there instead, or nil where there is none, or
-- the status GONE: the client was erased.
-- What is there and has not the head of a state counts as none: it is replaced.
-- What that head is, core/state.h tells: core/decode.c must find the same.

local current = redis.call('GET', KEYS[1])
local epoch, version

if current then
    epoch, version = string.match(current,
                                  '^epoch=([0-9a-f]+) version=([1-9][0-9]*) ')
end

if epoch and (#epoch ~= 12 or epoch == '000000000000' or #version > 18) then
    epoch, version = nil, nil
end

if current and string.sub(current, 1, 7) == 'merged=' then
    epoch = 'merged'
end

if (epoch or '0') ~= ARGV[1] or (version or '0') ~= ARGV[2] then
    return current
end

if ARGV[3] == '' then
    redis.call('DEL', KEYS[1])
    redis.call('ZREM', KEYS[2], ARGV[5])
    redis.call('ZREM', KEYS[3], ARGV[5])
    return 1
end

if ARGV[17] ~= '' and not current then
    local gone = string.gsub(KEYS[2], ':tiers:', ':gone:')

    if redis.call('ZSCORE', gone, ARGV[17]) then
        return { ok = 'GONE' }
    end
end

redis.call('SET', KEYS[1], ARGV[3], 'EX', ARGV[4])
redis.call('ZADD', KEYS[2], ARGV[6], ARGV[5])
redis.call('ZADD', KEYS[3], ARGV[7], ARGV[5])

local width = tonumber(ARGV[10])
local time = redis.call('TIME')
local oldest = time[1] * 1000 - ARGV[8]

local comments = #ARGV - ARGV[16]
local figures = comments - ARGV[15]
local last = figures - ARGV[14]
local lines = last - ARGV[12]
local ids = lines - ARGV[11]

if ids < lines then
    redis.call('SADD', KEYS[5], unpack(ARGV, ids + 1, lines))
    redis.call('EXPIRE', KEYS[5], ARGV[4])
end

if lines < last then
    if redis.call(ARGV[13], KEYS[6], unpack(ARGV, lines + 1, last)) > 0 then
        redis.call('LTRIM', KEYS[6], 0, 49)
        redis.call('EXPIRE', KEYS[6], ARGV[9])
    end
end

for i = 18, ids, width do
    redis.call('XADD', KEYS[4], 'MINID', '~', oldest, '*',
               unpack(ARGV, i, i + width - 1))
end

for i = last + 1, figures, 36 do
    local record, id, state = ARGV[i], ARGV[i + 5], ARGV[i + 13]
    local told = redis.call('XADD', KEYS[7], 'MINID', '~', oldest, '*',
                            unpack(ARGV, i + 2, i + 35))

    redis.call('HSET', record, 'told', told, unpack(ARGV, i + 2, i + 35))
    redis.call('EXPIRE', record, ARGV[i + 1])
    redis.call('SADD', KEYS[11], id)
    redis.call('EXPIRE', KEYS[11], ARGV[i + 1])

    -- whoever asks out of band has to hear of it (post.lua)

    if state == 'due' or state == 'reminded' then
        redis.call('ZADD', KEYS[8], time[1], id)
    else
        redis.call('ZREM', KEYS[8], id)
    end
end

for i = figures + 1, comments, 2 do
    redis.call('HINCRBY', KEYS[9], ARGV[i], ARGV[i + 1])
    redis.call('EXPIRE', KEYS[9], 400 * 86400)
end

for i = comments + 1, #ARGV, 20 do
    redis.call('XADD', KEYS[10], '*', unpack(ARGV, i, i + 19))
    redis.call('EXPIRE', KEYS[10], 7 * 86400)
end

return 1
