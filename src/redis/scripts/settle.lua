-- Leaves of a client who turned out to be another one only that one's name: its
-- state has become part of that one's.
--
-- KEYS  1 the state   2 due   3 history; all in one slot
-- ARGV  1 SCOPE/ID of the client   2 what take.lua returned   3 that one
--
-- Returns 1.  What is there by now and is something else stays.

if redis.call('GET', KEYS[1]) == ARGV[2] then
    redis.call('SET', KEYS[1], 'merged=' .. ARGV[3], 'KEEPTTL')
    redis.call('ZREM', KEYS[2], ARGV[1])
    redis.call('DEL', KEYS[3])
end

return 1
