Console.Error.WriteLine("Usage: safeboard-read FILE");
return 2;
