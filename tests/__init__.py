"""Tests mirror gui/ and store/; journeys/ are whole user journeys, bench/ measures.

They use real parts: real files, real Qt events, a real X server where a test is about one."""
