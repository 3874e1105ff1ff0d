package widgets
import ("testing";"time";"math/rand/v2";"strings";"attache/briefing";"fyne.io/fyne/v2";"os";"runtime/pprof")
func TestDbg(t *testing.T) {
 r, w := shownReader(t, nil, readerSize)
 rng:=rand.New(rand.NewPCG(5,6))
 for k:=0;k<3000;k++ {
  b:=make([]rune,rng.IntN(60))
  for i:=range b { switch rng.IntN(4) { case 0: b[i]=rune(rng.IntN(0x3000)); case 1: b[i]=rune(rng.IntN(0x20000)); default: b[i]=rune(rng.IntN(128)) } ; if b[i]=='\r' {b[i]='x'} }
  text:=strings.ToValidUTF8(string(b),"?")
  if longCluster(text) {continue}
  done:=make(chan bool)
  go func(){ select { case <-done: case <-time.After(3*time.Second): println("HANG"); os.WriteFile("/tmp/rd/hang.txt",[]byte(text),0o644); pprof.Lookup("goroutine").WriteTo(os.Stderr,1); os.Exit(3) } }()
  d:=randomDocument(t,rng,text); r.SetDocument(d); w.Resize(fyne.NewSize(float32(60+rng.IntN(1000)),300))
  r.Select(briefing.Span{Start:rng.IntN(10),End:rng.IntN(100)})
  checkFlow(t,r); checkCaret(t,r); close(done)
 }
}
