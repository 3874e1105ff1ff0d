package widgets

import (
	"testing"

	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// plainApp starts an application in Fyne's own theme, which does not know the
// program's names: widgets must do without.
func plainApp(tb testing.TB) {
	test.NewTempApp(tb).Settings().SetTheme(theme.DefaultTheme())
}
