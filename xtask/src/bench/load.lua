-- The part of the load script that is the same for all targets. Before it stand the method, the headers
-- and `body`, in which every KEY becomes a fresh UUID.
if not body:find("KEY", 1, true) then
    wrk.body = body ~= "" and body or nil
end

function setup(thread)
    numbered = (numbered or 0) + 1
    thread:set("number", numbered)
end

function init(arguments)
    math.randomseed(os.time() * 64 + number)
end

local function uuid()
    local random = math.random
    return string.format(
        "%04x%04x-%04x-4%03x-%04x-%04x%04x%04x",
        random(0, 65535), random(0, 65535), random(0, 65535), random(0, 4095),
        random(32768, 49151), random(0, 65535), random(0, 65535), random(0, 65535)
    )
end

-- Only where it is needed: without it wrk sends one prepared request and costs the machine less.
if body:find("KEY", 1, true) then
    function request()
        return wrk.format(nil, nil, nil, (body:gsub("KEY", uuid())))
    end
end

function done(summary, latency)
    local errors = summary.errors
    local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    io.write(string.format(
        '{"requests":%d,"micros":%d,"p99_micros":%.1f,"failures":%d}\n',
        summary.requests, summary.duration, latency:percentile(99), failures
    ))
end
