-- Erases what is kept of a client by its own keys, and leaves a mark, so that
-- nothing late brings the client back. The streams come next, piece by piece;
-- until they are done it stands in the index of what is due.
--
-- KEYS  1 the state   2 seen   3 history   4 asked   5 tiers   6 due   7 gone
--       8 asking; all in one slot, and so are the records of surveys
-- ARGV  1 SCOPE/ID of the client   2 its mark   3 now (ms)
--       4 ms to keep marks         5 what the keys of records begin with
--       6 when to look whether it is done (ms)
--
-- Returns the state that was there, or an empty text.

local state = redis.call('GET', KEYS[1]) or ''

for _, id in ipairs(redis.call('SMEMBERS', KEYS[4])) do
    redis.call('DEL', ARGV[5] .. id)
    redis.call('ZREM', KEYS[8], id)
end

redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[4])
redis.call('ZREM', KEYS[5], ARGV[1])
redis.call('ZREM', KEYS[6], ARGV[1])
redis.call('ZADD', KEYS[6], ARGV[6], '!' .. ARGV[1])

redis.call('ZADD', KEYS[7], ARGV[3], ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[7], '-inf', ARGV[3] - ARGV[4])

return state
