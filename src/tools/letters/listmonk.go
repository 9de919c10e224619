// Sends texts as Listmonk does: as templates of Go's html/template, which knows what is code in HTML and drops
// comments. usage: go run listmonk.go < TEXTS > SENT    both are JSON, by names; an error stands for its text
package main

import (
	"encoding/json"
	"html/template"
	"log"
	"os"
	"strings"
)

// What Listmonk gives to templates of what we use: https://listmonk.app/docs/templating
var functions = template.FuncMap{
	"Safe":           func(text string) template.HTML { return template.HTML(text) },
	"UnsubscribeURL": func() string { return "https://lists.example/unsubscribe" },
}

func send(text string) (string, error) {
	letter, err := template.New("letter").Funcs(functions).Parse(text)
	if err != nil {
		return "", err
	}
	var sent strings.Builder
	err = letter.Execute(&sent, nil)
	return sent.String(), err
}

func main() {
	var texts map[string]string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		log.Fatal(err)
	}
	for name, text := range texts {
		sent, err := send(text)
		if err != nil {
			sent = "error: " + err.Error()
		}
		texts[name] = sent
	}
	if err := json.NewEncoder(os.Stdout).Encode(texts); err != nil {
		log.Fatal(err)
	}
}
