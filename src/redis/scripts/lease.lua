-- Who sweeps: one at a time, of all workers of all hosts.
--
-- KEYS  1 the lease
-- ARGV  1 who asks   2 ms that it holds
--
-- Returns 1 when it is the asker's, new or again, else 0.

local holder = redis.call('GET', KEYS[1])

if holder == ARGV[1] then
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
    return 1
end

if holder then
    return 0
end

redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])

return 1
