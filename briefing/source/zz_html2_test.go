package source
import ("testing";"os";"context";"fmt";"strings";"golang.org/x/net/html")
func TestZZOne(t *testing.T){
 dd:=os.Getenv("ZZONE"); if dd=="" {t.Skip()}
 data,_:=os.ReadFile(dd+"/source.html"); exp,_:=os.ReadFile(dd+"/expected.html")
 tree,_:=html.Parse(strings.NewReader(string(exp))); ed:=newDraft(); walkMarkup(ed,tree,nil)
 d,err:=Read(context.Background(),File{Name:"page.html",Data:data}); if err!=nil {t.Fatal(err)}
 fmt.Println("---- want"); for _,b:=range ed.blocks {fmt.Println(b.Role, excerpt(ed.text.String()[b.Span.Start:b.Span.End]))}
 fmt.Println("---- got"); fmt.Println(golden(d))
}
