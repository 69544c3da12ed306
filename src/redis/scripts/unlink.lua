-- Forgets whose a ticket is, if it is that client's.
--
-- KEYS  1 the ticket's link
-- ARGV  1 SCOPE/ID of the client
--
-- Returns 1 when it did, else 0.

if redis.call('GET', KEYS[1]) == ARGV[1] then
    return redis.call('DEL', KEYS[1])
end

return 0
