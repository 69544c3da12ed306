language any

# Emoji and smileys, which every language uses
#
# The format is described in en.lex.  An emoji is read without its tone of
# skin, its variant and its joiners: a family of them is read one by one.
# A smiley is read as :( or :) or :/ whatever its eyes and nose are, and as :)
# too when it laughs or kisses; a heart of signs is <3.


# -- anger ---------------------------------------------------------------------

😡 : anger 75
🤬 : anger 80
😠 : anger 65
😤 : anger 55
👿 : anger 65
😾 : anger 55
💢 : anger 60
💩 : anger 50
🖕 : anger 80, abusive-language 50
🙄 : anger 40
😒 : anger 45
😑 : anger 32
🤦 : anger 40, disappointment 30
🤯 : anger 38, disappointment 30
🤮 : anger 55, disappointment 45
🤢 : anger 45, disappointment 40
🤡 : anger 55, abusive-language 30
🖤 : satisfaction 30
🔥 : satisfaction 15
😈 : anger 10
🗑 : anger 35
🚮 : anger 38
🤥 : distrust 55, anger 35


# -- disappointment ---------------------------------------------------------------

👎 : disappointment 55
😞 : disappointment 55
😔 : disappointment 50
😟 : disappointment 45
🙁 : disappointment 48
☹ : disappointment 50
😩 : disappointment 50
😫 : disappointment 52
😢 : disappointment 45
😭 : disappointment 35
😿 : disappointment 45
😥 : disappointment 42
😓 : disappointment 38
😪 : disappointment 35
😣 : disappointment 45
😖 : disappointment 45
😕 : disappointment 42, confusion 25
🫤 : disappointment 42
😐 : disappointment 30
😶 : disappointment 22
🥺 : disappointment 30
🥲 : disappointment 32
😰 : disappointment 42, urgency 20
😨 : disappointment 38
😱 : disappointment 35
😧 : disappointment 42
😦 : disappointment 42
😮 : disappointment 15
😲 : disappointment 20
😳 : disappointment 20
😬 : disappointment 28
😵 : disappointment 38
💔 : disappointment 45
🤕 : disappointment 30
🙃 : disappointment 34
🫠 : disappointment 34
🤨 : distrust 35, disappointment 25
🧐 : distrust 15
🤷 : disappointment 28, confusion 25
🤔 : confusion 25, distrust 15
😴 : disappointment 25
🥱 : disappointment 32
⌛ : problem 25
⏳ : problem 25
🐌 : problem 40, disappointment 28
🆘 : urgency 55, problem 30
🚨 : urgency 40
⚠ : problem 28
❌ : problem 35
❗ : urgency 15
❓ : confusion 15
:( : disappointment 42
:/ : disappointment 28


# -- thanks and praise -------------------------------------------------------------

🙏 : gratitude 35
🙇 : gratitude 35
💐 : gratitude 50, satisfaction 45
🌹 : gratitude 40, satisfaction 40
🌸 : satisfaction 25
🌷 : satisfaction 30
😊 : satisfaction 50
😀 : satisfaction 50
😃 : satisfaction 50
😄 : satisfaction 50
😁 : satisfaction 45
😆 : satisfaction 35
😸 : satisfaction 45
😺 : satisfaction 45
😻 : satisfaction 58
🙂 : satisfaction 40
☺ : satisfaction 50
😌 : satisfaction 42
😇 : satisfaction 40
🤗 : satisfaction 50
🤩 : satisfaction 60
🥳 : satisfaction 58
🥹 : satisfaction 38, gratitude 25
😍 : satisfaction 60
🥰 : satisfaction 60
😘 : satisfaction 55
😙 : satisfaction 45
😚 : satisfaction 45
😗 : satisfaction 35
😋 : satisfaction 40
😎 : satisfaction 45
😉 : satisfaction 28
😅 : calm 15
😂 : calm 15
🤣 : calm 12
😜 : satisfaction 25
😝 : satisfaction 22
🤪 : satisfaction 22
🤞 : calm 20
❤ : satisfaction 60
🧡 : satisfaction 55
💛 : satisfaction 55
💚 : satisfaction 55
💙 : satisfaction 55
💜 : satisfaction 55
🤍 : satisfaction 52
🤎 : satisfaction 50
💕 : satisfaction 55
💖 : satisfaction 55
💗 : satisfaction 55
💓 : satisfaction 52
💞 : satisfaction 55
💝 : satisfaction 55
💘 : satisfaction 50
💌 : satisfaction 45
🫶 : satisfaction 58, gratitude 40
♥ : satisfaction 55
👍 : satisfaction 48, confirmation 40
👏 : satisfaction 42
🙌 : satisfaction 52
👌 : satisfaction 50, confirmation 35
🤝 : satisfaction 42, confirmation 30
💪 : satisfaction 42
✌ : satisfaction 40
🤘 : satisfaction 48
🤙 : satisfaction 42
🫡 : confirmation 30
👋 : calm 15
💯 : satisfaction 45
⭐ : satisfaction 30
🌟 : satisfaction 48
✨ : satisfaction 38
🎉 : satisfaction 52
🎊 : satisfaction 52
🏆 : satisfaction 52
🥇 : satisfaction 50
🍀 : satisfaction 30
☀ : satisfaction 25
✅ : confirmation 52
☑ : confirmation 45
✔ : confirmation 48
🆗 : confirmation 40
✈ : calm 15
<3 : satisfaction 55
:) : satisfaction 42
xd : calm 15
