name-of-ja = Japanese (日本語)
site-notice = A trial of ハイフォン港 and of { "海防港" }
updated-on = Updated { $date }
footer-note = Read more: https://haidang.example/en/
