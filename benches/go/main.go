// Times the Go reference, kubernetes-phase-rules, on the workload that it reads, and prints the nanoseconds for one
// evaluation: the median of its rounds.
package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/debdutdeb/kubernetes-phase-rules/rules"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

type matcher struct {
	All      *[]matcher               `json:"all"`
	Any      *[]matcher               `json:"any"`
	Type     string                   `json:"type"`
	Statuses []metav1.ConditionStatus `json:"statuses"`
}

func (m matcher) build() rules.ConditionMatcher {
	switch {
	case m.All != nil:
		return rules.ConditionsAll(build(*m.All)...)
	case m.Any != nil:
		return rules.ConditionsAny(build(*m.Any)...)
	default:
		return rules.ConditionEquals(m.Type, m.Statuses...)
	}
}

func build(matchers []matcher) []rules.ConditionMatcher {
	var built []rules.ConditionMatcher
	for _, matcher := range matchers {
		built = append(built, matcher.build())
	}
	return built
}

type workload struct {
	Rules []struct {
		Phase   string  `json:"phase"`
		Matcher matcher `json:"matcher"`
	} `json:"rules"`
	Lists []struct {
		Conditions [][2]string `json:"conditions"`
		Phase      string      `json:"phase"`
	} `json:"lists"`
	// Objects is how many there are, each with one of the lists.
	Objects int `json:"objects"`
}

// objects returns the conditions of each object. Strings are allocated one after the other, or, of many objects, in
// random order.
func (w workload) objects() [][]metav1.Condition {
	type place struct{ object, entry int }
	objects := make([][]metav1.Condition, w.Objects)
	var places []place
	for object := range objects {
		entries := len(w.Lists[object%len(w.Lists)].Conditions)
		objects[object] = make([]metav1.Condition, entries)
		for entry := range entries {
			places = append(places, place{object, entry})
		}
	}
	if w.Objects > len(w.Lists) {
		random := rand.New(rand.NewSource(4))
		random.Shuffle(len(places), func(a, b int) { places[a], places[b] = places[b], places[a] })
	}
	for _, place := range places {
		entry := w.Lists[place.object%len(w.Lists)].Conditions[place.entry]
		objects[place.object][place.entry] = metav1.Condition{
			Type:   strings.Clone(entry[0]),
			Status: metav1.ConditionStatus(strings.Clone(entry[1])),
			Reason: "AsExpected",
		}
	}
	return objects
}

func phaseOf(list []rules.PhaseRule, conditions *[]metav1.Condition) string {
	for _, rule := range list {
		if rule.Satisfies(conditions) {
			return rule.Phase()
		}
	}
	return rules.PhaseUnknown
}

// sink keeps the compiler from leaving evaluations out.
var sink string

func main() {
	var work workload
	if err := json.NewDecoder(os.Stdin).Decode(&work); err != nil {
		fail("%v", err)
	}
	var list []rules.PhaseRule
	for _, rule := range work.Rules {
		list = append(list, rules.NewPhaseRule(rule.Phase, rule.Matcher.build()))
	}
	objects := work.objects()
	for object := range objects {
		expected := work.Lists[object%len(work.Lists)].Phase
		if phase := phaseOf(list, &objects[object]); phase != expected {
			fail("list %d has the phase %s and not %s", object%len(work.Lists), phase, expected)
		}
	}
	const fewest, most, enough = 5, 101, 5 * time.Second
	var rounds []float64
	for begin := time.Now(); len(rounds) < fewest || len(rounds) < most && time.Since(begin) < enough; {
		start := time.Now()
		for object := range objects {
			sink = phaseOf(list, &objects[object])
		}
		rounds = append(rounds, float64(time.Since(start).Nanoseconds())/float64(len(objects)))
	}
	slices.Sort(rounds)
	fmt.Println(rounds[len(rounds)/2])
}

func fail(format string, arguments ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", arguments...)
	os.Exit(1)
}
