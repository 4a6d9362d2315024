// Calls into the system take plain numbers only, so they need no code made at run time.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
