// Package v1 has what the rules need of apimachinery: a condition, laid out in memory as there.
package v1

import "time"

// ConditionStatus is "True", "False" or "Unknown".
type ConditionStatus string

// The statuses.
const (
	ConditionTrue    ConditionStatus = "True"
	ConditionFalse   ConditionStatus = "False"
	ConditionUnknown ConditionStatus = "Unknown"
)

// Time is a time.
type Time struct{ time.Time }

// Condition is a condition.
type Condition struct {
	Type               string
	Status             ConditionStatus
	ObservedGeneration int64
	LastTransitionTime Time
	Reason             string
	Message            string
}
