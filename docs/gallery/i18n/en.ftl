unit-meetings = meetings
