using Safeboard.DocumentReader;

return ReadCommand.Run(args);
