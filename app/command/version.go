package command

// Version is the program's, as in FyneApp.toml.
const Version = "0.1.0"
