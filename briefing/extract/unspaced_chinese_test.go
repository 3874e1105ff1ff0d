package extract

import "testing"

func TestChineseNamesInFull(t *testing.T) {
	checkQuotes(t, "国际劳工组织高级顾问马丁·霍夫曼表示，算法也应当接受劳动监察。“如果算法不知道什么是太阳，就应该有人去告诉它”，霍夫曼补充道。\n\n对此，市人力资源局副局长刘志远回应说，相关办法正在征求意见。“我们将在年底以前公布高温停工的具体标准”，他强调。",
		[]said{{"如果算法", "马丁·霍夫曼", "verb beside the quote"}, {"我们将在", "刘志远", "verb beside the quote"}})
}
