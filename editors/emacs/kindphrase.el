;;; kindphrase.el --- kindphrase in Emacs, by Eglot  -*- lexical-binding: t -*-

;; Eglot comes with Emacs 29; for older ones it is a package. Put this into your init file.

(define-derived-mode kindphrase-commit-mode text-mode "Commit"
  "For commit messages, whose comments are not read.")
(setq git-commit-major-mode #'kindphrase-commit-mode) ; of Magit

(with-eval-after-load 'eglot
  ;; There is one server for each mode: leave out those for which you have another.
  (dolist (entry '((markdown-mode . "markdown")
                   (html-mode . "html")
                   (message-mode . "mail")
                   (mail-mode . "mail")
                   (kindphrase-commit-mode . "gitcommit")))
    (add-to-list 'eglot-server-programs
                 `((,(car entry) :language-id ,(cdr entry)) . ("kindphrase" "lsp"))))
  ;; At the end, since many modes derive from this one.
  (add-to-list 'eglot-server-programs
               '((text-mode :language-id "plaintext") . ("kindphrase" "lsp"))
               t))

(setq-default eglot-workspace-configuration
              '(:kindphrase (:voice "neutral" :vocabulary "everyday")))

(add-hook 'message-mode-hook #'eglot-ensure)
(add-hook 'kindphrase-commit-mode-hook #'eglot-ensure)
;; Elsewhere: M-x eglot

;;; kindphrase.el ends here
