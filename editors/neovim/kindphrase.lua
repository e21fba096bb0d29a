-- kindphrase in Neovim, from 0.7 on. Save as ~/.config/nvim/plugin/kindphrase.lua

local settings = { kindphrase = { voice = "neutral", vocabulary = "everyday" } }

local config = {
  name = "kindphrase",
  cmd = { "kindphrase", "lsp" },
  filetypes = { "text", "markdown", "html", "gitcommit", "mail" },
  root_markers = { "kindphrase.toml", ".git" },
  init_options = settings, -- before 0.11, this is the only time to say it
  settings = settings,
}

-- from Neovim 0.11 on, it starts servers by itself
if vim.lsp.config and vim.lsp.enable then
  vim.lsp.config("kindphrase", config)
  vim.lsp.enable("kindphrase")
  return
end

local client
vim.api.nvim_create_autocmd("FileType", {
  pattern = config.filetypes,
  callback = function(event)
    if vim.fn.executable(config.cmd[1]) == 0 then
      return
    end
    if not (client and vim.lsp.get_client_by_id(client)) then
      config.root_dir = vim.fn.getcwd()
      client = vim.lsp.start_client(config)
    end
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
