-- What a person does in Neovim, without the person: open a draft, look at the diagnostics, take a quick fix, save what
-- is seen as JSON. Commands come as globals: SERVER (a list), DRAFT and OUT (paths), STEPS (names of the functions below).

local seen = {}

local function diagnostics()
  return vim.tbl_map(function(one)
    return { one.lnum, one.col, one.end_lnum, one.end_col, one.code or one.user_data.lsp.code, one.severity }
  end, vim.diagnostic.get(0))
end

local function wait_for(count)
  local came = vim.wait(40000, function()
    return #vim.diagnostic.get(0) == count
  end, 20)
  table.insert(seen, { came = came, diagnostics = diagnostics() })
end

-- the menu of vim.lsp.buf.code_action(), answered by the beginning of a title
local function choose(title)
  local titles, done = {}, false
  vim.ui.select = function(items, _, on_choice)
    for _, item in ipairs(items) do
      local action = item[2] or item.action
      table.insert(titles, action.title)
    end
    for at, item in ipairs(items) do
      local action = item[2] or item.action
      if not done and vim.startswith(action.title, title) then
        done = true
        on_choice(item, at)
        return
      end
    end
    done = true
    on_choice(nil)
  end
  vim.lsp.buf.code_action()
  vim.wait(40000, function()
    return done
  end, 20)
  vim.wait(200)
  table.insert(seen, { titles = titles, lines = vim.api.nvim_buf_get_lines(0, 0, -1, true) })
end

local function hover()
  local params = vim.lsp.util.make_position_params(0, "utf-16")
  local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", params, 40000) or {}
  for _, answer in pairs(answers) do
    table.insert(seen, { hover = answer.result.contents.value })
  end
end

local steps = {
  wait_for = wait_for,
  choose = choose,
  hover = hover,
  cursor = function(line, column)
    vim.api.nvim_win_set_cursor(0, { line, column })
  end,
  type = function(keys)
    vim.cmd("normal! " .. keys)
  end,
}

vim.cmd("filetype on")
vim.cmd("edit " .. vim.fn.fnameescape(DRAFT))
local started = vim.lsp.start_client({
  cmd = SERVER,
  root_dir = vim.fn.fnamemodify(DRAFT, ":h"),
  init_options = { debounce = 30 },
})
vim.lsp.buf_attach_client(0, started)
local ok, wrong = pcall(function()
  for _, step in ipairs(STEPS) do
    steps[step[1]](step[2], step[3])
  end
end)
if not ok then
  table.insert(seen, { wrong = tostring(wrong) })
end
local file = assert(io.open(OUT, "w"))
file:write(vim.fn.json_encode(seen))
file:close()
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.wait(3000, function()
  return #vim.lsp.get_active_clients() == 0
end, 20)
vim.cmd("qall!")
