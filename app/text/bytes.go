package text

import "strconv"

// Bytes writes the size of a file as a person reads it: "3 KB", "1.2 MB".
func Bytes(n int64) string {
	const unit = 1024
	if n < unit {
		return "1 KB"
	}
	for i, name := range []string{"KB", "MB", "GB"} {
		size := float64(n) / float64(int64(unit)<<(10*i))
		switch {
		case size >= unit && name != "GB":
			continue
		case size < 10 && name != "KB":
			return strconv.FormatFloat(size, 'f', 1, 64) + " " + name
		}
		return strconv.FormatFloat(size, 'f', 0, 64) + " " + name
	}
	return ""
}
