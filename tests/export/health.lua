-- The first rule below that holds decides. Made by phase-rules.
local function table_of(value) return type(value) == "table" and value or {} end

local status, generation = table_of(obj.status), table_of(obj.metadata).generation
local function is_stale(observed)
  return type(observed) == "number" and type(generation) == "number" and observed ~= 0 and observed < generation
end
if is_stale(status["observed_generation"]) then
  return { status = "Progressing", message = "waiting until generation " .. generation .. " is observed" }
end

local conditions = {}
for _, condition in ipairs(table_of(status["conditions"])) do
  local name = table_of(condition).type
  if type(name) == "string" and conditions[name] == nil then
    conditions[name] = condition
  end
end
local function status_of(name)
  local condition = conditions[name]
  if not condition then return ({ ["JobCompleted"] = "False" })[name] or "Unknown" end
  local is_known = condition.status == "True" or condition.status == "False"
  return is_known and condition.status or "Unknown", condition.reason
end

local function is(name, ...)
  local status, reason = status_of(name)
  local with_reason = type(reason) == "string" and status .. "(" .. reason .. ")"
  for _, accepted in ipairs { ... } do
    if accepted == status or accepted == with_reason then return { holds = true, because = { name } } end
  end
  return { holds = false, because = { name } }
end
local function no(matcher) return { holds = not matcher.holds, because = matcher.because } end
local function first(matchers, decisive)
  local because = {}
  for _, matcher in ipairs(matchers) do
    if matcher.holds == decisive then return matcher end
    for _, name in ipairs(matcher.because) do table.insert(because, name) end
  end
  return { holds = not decisive, because = because }
end
local function all(matchers) return first(matchers, false) end
local function any(matchers) return first(matchers, true) end
local function rule(matcher, phase, health)
  return { holds = matcher.holds, because = matcher.because, phase = phase, health = health }
end

local decided = any {
  rule(is("JobFailed", "True(DeadlineExceeded)", "True(OOMKilled)"), "Retrying", "Progressing"),
  rule(any { is("JobFailed", "True"), is("StoreReady", "False"), is("example.com/AccessReady", "False") }, "Failed", "Degraded"),
  rule(all { all { is("StoreReady", "True"), is("example.com/AccessReady", "True") }, is("JobCompleted", "True") }, "Completed", "Healthy"),
  rule(all { all { is("StoreReady", "True"), is("example.com/AccessReady", "True") }, no(is("JobScheduled", "False", "Unknown")) }, "running \"now\"", "Progressing"),
}
local result = decided.holds and decided or rule({}, "Waiting", "Progressing")

local names, because = {}, {}
for _, name in ipairs(decided.because) do
  if not names[name] then
    names[name] = true
    table.insert(because, name .. "=" .. status_of(name))
  end
end
local only = #because == 1 and conditions[decided.because[1]] or {}
local message = only.message
if type(message) ~= "string" or message == "" then
  message = result.phase .. (#because > 0 and " because " .. table.concat(because, ", ") or "")
end
return { status = result.health, message = message }
