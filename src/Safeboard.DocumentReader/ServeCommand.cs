using System.Text.Json;
using Safeboard.Documents.Processing;

namespace Safeboard.DocumentReader;

/// <summary>Stays and reads one document after another: a line of arguments comes in, a line of JSON goes out, a line says how it ended.</summary>
internal static class ServeCommand
{
    public static int Run()
    {
        using var workplace = Workplace.Enter(needsFolder: true);
        using var output = Console.OpenStandardOutput();
        while (Console.In.ReadLine() is { } line)
        {
            var arguments = JsonSerializer.Deserialize(line, ArgumentsJson.Default.ListString);
            var code = ReadArguments.Parse([.. arguments ?? []]) is { } given ? ReadCommand.Run(given, output, workplace) : ReaderCodes.WrongArguments;
            // The caller waits for a line, whatever became of it.
            if (code != ReaderCodes.Read) output.WriteByte((byte)'\n');
            output.Flush();
            Console.Error.WriteLine(ReaderCodes.Ended + code.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        return 0;
    }
}
