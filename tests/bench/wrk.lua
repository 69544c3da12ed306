-- Traffic for wrk.  Arguments after "--":
--   KIND     view (an agent reads), message (a client writes), mixed
--   HOST     which of nginx's servers is meant
--   TICKETS  how many there are, of as many clients
--   PATH     what a view's path begins with
--   FILE     the body of a message
-- At its end it says one line: exchanges, errors, seconds, median in ms.

local requests = {}
local at = 0


function init(args)
    local kind, host, tickets, path, file = unpack(args)
    local body

    if kind ~= "view" then
        local source = assert(io.open(file, "rb"))
        body = source:read("*a")
        source:close()
    end

    -- each kind visits all tickets, and starts where it was not just before

    at = math.floor(os.time() * 37 % tickets)

    for i = 1, tickets do
        local number = tostring(100000 + i)

        if kind ~= "message" then
            requests[#requests + 1] = wrk.format("GET", path .. number, {
                ["Host"] = host, ["X-Test-User"] = "agent-5"
            })
        end

        if kind ~= "view" then
            requests[#requests + 1] = wrk.format(
                "POST", "/api/v1/ticket_articles", {
                    ["Host"] = host, ["X-Test-User"] = "client-" .. number,
                    ["X-Ticket"] = number, ["X-Size"] = #body,
                    ["Content-Type"] = "application/json"
                }, (body:gsub("TICKET", number)))
        end
    end
end


function request()
    at = at % #requests + 1
    return requests[at]
end


function done(summary, latency, _)
    local errors = summary.errors

    print(string.format("RESULT %d %d %.6f %.6f", summary.requests,
                        errors.connect + errors.read + errors.write
                        + errors.status + errors.timeout,
                        summary.duration / 1e6,
                        latency:percentile(50) / 1e3))
end
