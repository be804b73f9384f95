// Times the Go reference, kubernetes-phase-rules, over the states that the benchmark wrote.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"time"

	"github.com/RocketChat/kubernetes-phase-rules/rules"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

const (
	yes     = metav1.ConditionTrue
	no      = metav1.ConditionFalse
	unknown = metav1.ConditionUnknown
)

var backup = []rules.PhaseRule{
	rules.NewPhaseRule("Completed", rules.ConditionsAll(
		rules.ConditionEquals("BucketStoreReady", yes),
		rules.ConditionEquals("MongoDBAccessRequestReady", yes),
		rules.ConditionEquals("JobCompleted", yes),
	)),
	rules.NewPhaseRule("Running", rules.ConditionsAll(
		rules.ConditionEquals("BucketStoreReady", yes),
		rules.ConditionEquals("MongoDBAccessRequestReady", yes),
		rules.ConditionEquals("JobScheduled", yes),
	)),
	rules.NewPhaseRule("Failed", rules.ConditionsAny(
		rules.ConditionEquals("BucketStoreReady", no),
		rules.ConditionEquals("MongoDBAccessRequestReady", no),
		rules.ConditionEquals("JobFailed", yes),
	)),
	rules.NewPhaseRule("Pending", rules.ConditionsAny(
		rules.ConditionEquals("BucketStoreReady", unknown),
		rules.ConditionEquals("MongoDBAccessRequestReady", unknown),
	)),
	rules.NewPhaseRule("Pending", rules.ConditionsAll(
		rules.ConditionEquals("BucketStoreReady", yes, unknown),
		rules.ConditionEquals("MongoDBAccessRequestReady", yes, unknown),
		rules.ConditionEquals("JobScheduled", unknown, no),
	)),
}

type state struct {
	Conditions []metav1.Condition `json:"conditions"`
	Phase      string             `json:"phase"`
}

func phase(conditions []metav1.Condition) string {
	for _, rule := range backup {
		if rule.Satisfies(conditions) {
			return rule.Phase()
		}
	}
	return "Unknown"
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var workloads map[string][]state
	if err := json.Unmarshal(text, &workloads); err != nil {
		panic(err)
	}
	medians := map[string]float64{}
	for name, states := range workloads {
		others := 0
		for _, state := range states {
			if phase(state.Conditions) != state.Phase {
				others++
			}
		}
		if others > 0 {
			fmt.Fprintf(os.Stderr, "the Go reference gives %d of %d states of %s another phase\n", others, len(states), name)
		}
		var rounds []float64
		for round := 0; round < 101; round++ {
			start := time.Now()
			for _, state := range states {
				sink = phase(state.Conditions)
			}
			rounds = append(rounds, float64(time.Since(start).Nanoseconds())/float64(len(states)))
		}
		sort.Float64s(rounds)
		medians[name] = rounds[len(rounds)/2]
	}
	if err := json.NewEncoder(os.Stdout).Encode(medians); err != nil {
		panic(err)
	}
}

var sink string
