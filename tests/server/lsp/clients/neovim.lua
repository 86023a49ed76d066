-- Opens a plan in Neovim with its own language client, uses the server as a planner would, and writes what came of it.
-- From the environment: PLAN_FILE, PLAN_SERVER (main.ts), PLAN_NODE, PLAN_OUT (where the JSON goes).
local patience = 60000
local seen = {}

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.PLAN_FILE))
vim.bo.filetype = 'alliance-plan'
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
    name = 'alliance-plan',
    cmd = { vim.env.PLAN_NODE, vim.env.PLAN_SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(vim.env.PLAN_FILE, ':h'),
})
vim.lsp.buf_attach_client(buffer, id)

local function ask(method, params)
    local replies = vim.lsp.buf_request_sync(buffer, method, params, patience)
    return replies and replies[id] and replies[id].result
end
local function findings()
    return vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(buffer))
end
local function text()
    return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end
-- The cursor on the second sign of these words.
local function stand(words)
    vim.fn.cursor(1, 1)
    vim.fn.search('\\V' .. words)
    vim.cmd('normal! l')
    return vim.lsp.util.make_position_params(0, 'utf-16')
end

vim.wait(patience, function() return #findings() > 0 end)
seen.findings = findings()

local here = stand('西吉一小·')
seen.hover = ask('textDocument/hover', here)
seen.definition = ask('textDocument/definition', here)
seen.symbols = ask('textDocument/documentSymbol', { textDocument = here.textDocument })

local rename = vim.tbl_extend('force', here, { newName = '城关一小' })
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
seen.renamed = text()

-- Typing: the slip is mended sign by sign, and the finding goes.
vim.cmd('%s/教研事/教研室/')
vim.wait(patience, function()
    return not vim.tbl_contains(vim.tbl_map(function(m) return m:find('教研事') ~= nil end, findings()), true)
end)
seen.afterwards = findings()

vim.lsp.util.apply_text_edits(
    ask('textDocument/formatting', {
        textDocument = here.textDocument,
        options = { tabSize = 4, insertSpaces = true },
    }),
    buffer,
    'utf-16'
)
seen.formatted = text()

local file = assert(io.open(vim.env.PLAN_OUT, 'w'))
file:write(vim.fn.json_encode(seen))
file:close()
vim.lsp.stop_client(id)
vim.cmd('qa!')
