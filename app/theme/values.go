package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Colours by name. Words reach a contrast of 7 to 1 on their ground, quiet
// words 4.5 to 1; the tests compute it.
var light = map[fyne.ThemeColorName]color.NRGBA{
	theme.ColorNameBackground:                rgb(0xfcfcfd),
	theme.ColorNameForeground:                rgb(0x1d2127),
	theme.ColorNamePlaceHolder:               rgb(0x5d6673),
	theme.ColorNameDisabled:                  rgb(0x9aa1ac),
	theme.ColorNamePrimary:                   rgb(0x1f5c99),
	theme.ColorNameHyperlink:                 rgb(0x1f5c99),
	theme.ColorNameForegroundOnPrimary:       rgb(0xffffff),
	theme.ColorNameFocus:                     rgba(0x1f5c99, 0x3a),
	theme.ColorNameSelection:                 rgba(0x1f5c99, 0x33),
	theme.ColorNameHover:                     rgba(0x0f1b2d, 0x0d),
	theme.ColorNamePressed:                   rgba(0x0f1b2d, 0x1c),
	theme.ColorNameButton:                    rgb(0xeceef2),
	theme.ColorNameDisabledButton:            rgb(0xf1f2f4),
	theme.ColorNameHeaderBackground:          rgb(0xf5f6f8),
	theme.ColorNameInputBackground:           rgb(0xf7f8fa),
	theme.ColorNameInputBorder:               rgb(0xc9ced6),
	theme.ColorNameMenuBackground:            rgb(0xffffff),
	theme.ColorNameOverlayBackground:         rgb(0xffffff),
	theme.ColorNameInnerWindowBorder:         rgb(0xd8dce2),
	theme.ColorNameInnerWindowBorderInactive: rgb(0xe5e8ec),
	theme.ColorNameSeparator:                 rgb(0xe1e4e9),
	theme.ColorNameScrollBar:                 rgba(0x2b3442, 0x59),
	theme.ColorNameScrollBarBackground:       rgba(0x2b3442, 0x0f),
	theme.ColorNameShadow:                    rgba(0x0f1b2d, 0x2b),
	theme.ColorNameError:                     rgb(0xb3261e),
	theme.ColorNameForegroundOnError:         rgb(0xffffff),
	theme.ColorNameSuccess:                   rgb(0x1c6e46),
	theme.ColorNameForegroundOnSuccess:       rgb(0xffffff),
	theme.ColorNameWarning:                   rgb(0x8f5200),
	theme.ColorNameForegroundOnWarning:       rgb(0xffffff),
}

var dark = map[fyne.ThemeColorName]color.NRGBA{
	theme.ColorNameBackground:                rgb(0x17181c),
	theme.ColorNameForeground:                rgb(0xe6e8ec),
	theme.ColorNamePlaceHolder:               rgb(0x9ca4b0),
	theme.ColorNameDisabled:                  rgb(0x646b77),
	theme.ColorNamePrimary:                   rgb(0x7db4ea),
	theme.ColorNameHyperlink:                 rgb(0x7db4ea),
	theme.ColorNameForegroundOnPrimary:       rgb(0x0d1a29),
	theme.ColorNameFocus:                     rgba(0x7db4ea, 0x47),
	theme.ColorNameSelection:                 rgba(0x7db4ea, 0x3d),
	theme.ColorNameHover:                     rgba(0xffffff, 0x0f),
	theme.ColorNamePressed:                   rgba(0xffffff, 0x1f),
	theme.ColorNameButton:                    rgb(0x333842),
	theme.ColorNameDisabledButton:            rgb(0x222429),
	theme.ColorNameHeaderBackground:          rgb(0x1e2025),
	theme.ColorNameInputBackground:           rgb(0x1f2127),
	theme.ColorNameInputBorder:               rgb(0x444954),
	theme.ColorNameMenuBackground:            rgb(0x26282e),
	theme.ColorNameOverlayBackground:         rgb(0x202228),
	theme.ColorNameInnerWindowBorder:         rgb(0x33363e),
	theme.ColorNameInnerWindowBorderInactive: rgb(0x2a2d33),
	theme.ColorNameSeparator:                 rgb(0x2e3138),
	theme.ColorNameScrollBar:                 rgba(0xd5dbe5, 0x59),
	theme.ColorNameScrollBarBackground:       rgba(0xd5dbe5, 0x12),
	theme.ColorNameShadow:                    rgba(0x000000, 0x80),
	theme.ColorNameError:                     rgb(0xf2938c),
	theme.ColorNameForegroundOnError:         rgb(0x2a0907),
	theme.ColorNameSuccess:                   rgb(0x7fcca3),
	theme.ColorNameForegroundOnSuccess:       rgb(0x07210f),
	theme.ColorNameWarning:                   rgb(0xf0b65c),
	theme.ColorNameForegroundOnWarning:       rgb(0x2a1a00),
}

// texts are what grows with the size of letters.
var texts = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText:           14,
	theme.SizeNameCaptionText:    12,
	theme.SizeNameSubHeadingText: 17,
	theme.SizeNameHeadingText:    22,
	theme.SizeNameInlineIcon:     18,
}

var measures = map[fyne.ThemeSizeName]float32{
	theme.SizeNamePadding:            4,
	theme.SizeNameInnerPadding:       8,
	theme.SizeNameLineSpacing:        4,
	theme.SizeNameSeparatorThickness: 1,
	theme.SizeNameInputBorder:        1,
	theme.SizeNameInputRadius:        5,
	theme.SizeNameButtonRadius:       5,
	theme.SizeNameCardRadius:         6,
	theme.SizeNameSelectionRadius:    3,
	theme.SizeNameScrollBar:          11,
	theme.SizeNameScrollBarSmall:     4,
	theme.SizeNameScrollBarRadius:    4,
	// What is behind a dialog is dimmed, not blurred: a blur is drawn anew for
	// each frame, which old computers need a second for.
	theme.SizeNameModalBlurRadius: 0,
}

func rgb(hex uint32) color.NRGBA { return rgba(hex, 0xff) }

func rgba(hex uint32, alpha uint8) color.NRGBA {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: alpha}
}
