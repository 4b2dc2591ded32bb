"""Sensitive pictures: those that the service flags are shown, blurred until they are asked for, or hidden.

The choice is one of three `commands`, for each library. What blurs is `ui.pictures.veil`; gallery, viewer,
filmstrip, the pages for deciding and a duel say it where they show a picture.
`notice.HiddenNotice` says how many are hidden.
`binding.SensitiveBinding` brings them and the services together.
"""
