-- What the surveys of one bucket have brought over some months.
--
-- KEYS  figures of each month, all in one slot
--
-- Returns one text, FIELD=COUNT a line.

local sum, lines = {}, {}

for _, key in ipairs(KEYS) do
    local all = redis.call('HGETALL', key)

    for i = 1, #all, 2 do
        sum[all[i]] = (sum[all[i]] or 0) + tonumber(all[i + 1])
    end
end

for field, count in pairs(sum) do
    table.insert(lines, string.format('%s=%.0f', field, count))
end

return table.concat(lines, '\n')
