-- Runs health checks as Argo CD does: with `obj`, and of Lua's library no more than there.
-- Each line of the input has fields between tabs. "list FILE" names a script. "object GENERATION OBSERVED .." is a case: five fields
-- for each condition (type, status, reason, message, generation), "-" for one that is missing. "odd" stands for the
-- objects below. Prints health and message.

local check
local function run(obj)
  setfenv(check, { obj = obj, ipairs = ipairs, table = table, type = type })
  local result = check()
  io.write(result.status, "\t", result.message, "\n")
end

local odd = {
  {},
  { status = "text", metadata = "text" },
  { status = {}, metadata = {} },
  { status = { conditions = "text", observedGeneration = "1" }, metadata = { generation = 2 } },
  { status = { conditions = { 1, "text", {}, { type = 2, status = "True" } } } },
  { status = { observedGeneration = 1 }, metadata = { generation = "2" } },
}

for line in io.lines() do
  local fields = {}
  for field in (line .. "\t"):gmatch("([^\t]*)\t") do table.insert(fields, field ~= "-" and field or false) end
  if fields[1] == "list" then
    check = assert(loadfile(fields[2]))
  elseif fields[1] == "odd" then
    for _, obj in ipairs(odd) do run(obj) end
  else
    local conditions = {}
    for at = 4, #fields, 5 do
      table.insert(conditions, {
        type = fields[at],
        status = fields[at + 1],
        reason = fields[at + 2] or nil,
        message = fields[at + 3] or nil,
        observedGeneration = tonumber(fields[at + 4] or nil),
      })
    end
    run {
      metadata = { generation = tonumber(fields[2]) },
      status = { conditions = conditions, observedGeneration = tonumber(fields[3] or nil) },
    }
  end
end
