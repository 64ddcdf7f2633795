-- A plain client without pull diagnostics: Neovim 0.7 over stdio. Run by test/tools/neovim-host.mjs as
--   TRANSCRIPT_SERVER=dist/server.js nvim --headless -u NONE -i NONE -n -S test/neovim/session.lua
-- and written so that its lines can be copied into a person's own configuration.

local text = {
  '星河日报记者：请问今年的收成怎么样？',
  '李明：今 年 的 收 成 比 去 年 好 一 些。',
  '星河日报记者：明年呢？',
  '李明：明年会更好。',
}
local mended = '李明：今年的收成比去年好一些。'

local count = { passed = 0, failed = 0 }

local function say(text)
  for line in vim.gsplit(text, '\n') do io.stdout:write('suite: ' .. line .. '\n') end
end

local function test(title, body)
  local ok, message = pcall(body)
  count[ok and 'passed' or 'failed'] = count[ok and 'passed' or 'failed'] + 1
  say((ok and '  ✓ ' or '  ✗ ') .. title .. (ok and '' or '\n' .. tostring(message)))
end

local function expect_equal(found, wanted)
  if vim.deep_equal(found, wanted) then return end
  error('expected ' .. vim.inspect(wanted) .. '\nbut found ' .. vim.inspect(found), 2)
end

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then error('no ' .. what .. ' within 20 s', 2) end
end

local function request(method, parameters)
  local answers, failure = vim.lsp.buf_request_sync(0, method, parameters, 20000)
  local _, answer = next(answers or {})
  if not answer or answer.err then error(method .. ': ' .. vim.inspect(failure or answer and answer.err), 2) end
  return answer.result
end

vim.cmd('edit ' .. vim.fn.tempname() .. '.transcript')
vim.bo.filetype = 'transcript'
vim.api.nvim_buf_set_lines(0, 0, -1, false, text)
local document = vim.lsp.util.make_text_document_params()

test('attaches the server', function()
  local client = vim.lsp.start_client({
    name = 'transcript',
    cmd = { 'node', vim.env.TRANSCRIPT_SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, client)
  wait_for('answer to initialize', function() return #vim.lsp.buf_get_clients(0) > 0 end)
end)

test('reads the outline', function()
  local names = vim.tbl_map(function(symbol) return symbol.name end, request('textDocument/documentSymbol', { textDocument = document }))
  expect_equal(names, { '星河日报记者', '李明', '星河日报记者', '李明' })
end)

test('is sent diagnostics without asking', function()
  wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  local codes = vim.tbl_map(function(found) return found.code or found.user_data.lsp.code end, vim.diagnostic.get(0))
  expect_equal(codes, { 'spaced-cjk' })
end)

test('applies a quick fix', function()
  local found = vim.diagnostic.get(0)[1]
  local place = { line = found.lnum, character = found.col }
  local actions = request('textDocument/codeAction', {
    textDocument = document,
    range = { start = place, ['end'] = place },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  local action = actions[1]
  if not action.edit then action = request('codeAction/resolve', action) end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  expect_equal(vim.api.nvim_buf_get_lines(0, 1, 2, false)[1], mended)
end)

test('sees the diagnostics go', function()
  wait_for('empty list', function() return #vim.diagnostic.get(0) == 0 end)
end)

test('lets a finding be, and keeps that in the project file', function()
  vim.api.nvim_buf_set_lines(0, 1, 2, false, { text[2] })
  wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  local found = vim.diagnostic.get(0)[1]
  local place = { line = found.lnum, character = found.col }
  local actions = request('textDocument/codeAction', {
    textDocument = document,
    range = { start = place, ['end'] = place },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  local action = vim.tbl_filter(function(offered) return offered.command end, actions)[1]
  local params = { command = action.command.command, arguments = action.command.arguments }
  local answers = vim.lsp.buf_request_sync(0, 'workspace/executeCommand', params, 20000)
  expect_equal(vim.tbl_isempty(answers or {}), false)
  wait_for('empty list', function() return #vim.diagnostic.get(0) == 0 end)
  local file = vim.fn.bufnr(vim.fn.expand('%:p:h') .. '/transcript.config.json')
  local written = table.concat(vim.api.nvim_buf_get_lines(file, 0, -1, false), '\n')
  expect_equal(vim.json.decode(written).exceptions[1].rule, 'spaced-cjk')
end)

say(count.passed .. ' passed, ' .. count.failed .. ' failed, 0 skipped')
vim.cmd(count.failed == 0 and 'qall!' or 'cquit!')
