-- Takes the state of a client who turned out to be another one: out of all
-- indexes, and behind the name of that one, where it stays until it has become
-- part of that one's.  If nobody comes so far, the sweeper will.
--
-- KEYS  1 the state   2 tiers   3 due   4 seen   5 history; all in one slot
-- ARGV  1 SCOPE/ID of the client   2 of the one it turned out to be
--       3 when that was (s)        4 when to look whether it is done (ms)
--       5 seconds to keep the name
--
-- Returns the new text, the ids that counted, and the lines of the history,
-- newest first; or nil where there is no state to be merged.

local current = redis.call('GET', KEYS[1]) or ''
local state

if string.sub(current, 1, 7) == 'merged=' then
    state = string.match(current, ' (.+)$')

elseif string.match(current, '^epoch=[0-9a-f]+ version=[1-9][0-9]* ') then
    state = 'at=' .. ARGV[3] .. ' ' .. current
end

local text = 'merged=' .. ARGV[2] .. (state and ' ' .. state or '')

redis.call('SET', KEYS[1], text, 'EX', ARGV[5])
redis.call('ZREM', KEYS[2], ARGV[1])

if not state then
    redis.call('ZREM', KEYS[3], ARGV[1])
    return false
end

redis.call('ZADD', KEYS[3], ARGV[4], ARGV[1])

-- of so many it is no longer worth while to know each

local ids = redis.call('SRANDMEMBER', KEYS[4], 4096)
local lines = redis.call('LRANGE', KEYS[5], 0, 49)

return { text, table.concat(ids, ' '), table.concat(lines, '\n') }
