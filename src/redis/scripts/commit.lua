-- Replaces a client's state if it is still the one that was read, and with it,
-- in the same step, its places in the indexes and its events in the stream.
--
-- KEYS  1 the state   2 tiers   3 due   4 events   5 seen; all in one slot
-- ARGV  1 epoch and 2 version that were read, 0 and 0 for none
--       3 the new state         4 seconds to keep it
--       5 SCOPE/ID of the client
--       6 its score by tier     7 when it next changes (ms), 0 for never
--       8 ms to keep events
--       9 values of each event
--      10 how many ids to keep in mind, 11 ... these, and behind them
--         name and value in turn, of all events
--
-- Returns 1, or the state that is there instead, or nil where there is none.
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

if (epoch or '0') ~= ARGV[1] or (version or '0') ~= ARGV[2] then
    return current
end

redis.call('SET', KEYS[1], ARGV[3], 'EX', ARGV[4])
redis.call('ZADD', KEYS[2], ARGV[6], ARGV[5])

if ARGV[7] == '0' then
    redis.call('ZREM', KEYS[3], ARGV[5])
else
    redis.call('ZADD', KEYS[3], ARGV[7], ARGV[5])
end

local width = tonumber(ARGV[9])
local time = redis.call('TIME')
local oldest = time[1] * 1000 - ARGV[8]

local first = 11 + ARGV[10]

if first > 11 then
    redis.call('SADD', KEYS[5], unpack(ARGV, 11, first - 1))
    redis.call('EXPIRE', KEYS[5], ARGV[4])
end

for i = first, #ARGV, width do
    redis.call('XADD', KEYS[4], 'MINID', '~', oldest, '*',
               unpack(ARGV, i, i + width - 1))
end

return 1
