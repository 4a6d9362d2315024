using System.Diagnostics;

namespace Safeboard.Web.Tests.Commands;

/// <summary>What a command said and how it ended.</summary>
public sealed record Ended(int Code, string Output, string Errors);

/// <summary>Runs the built program as an operator would, in a process of its own.</summary>
internal static class SafeboardProgram
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "safeboard");

    public static Task<Ended> RunAsync(params string[] arguments) => InAsync("Production", "", arguments);

    /// <param name="input">What comes on standard input.</param>
    public static Task<Ended> InAsync(string environment, string input, params string[] arguments) => WithAsync([("DOTNET_ENVIRONMENT", environment)], input, arguments);

    /// <param name="settings">Variables of the environment.</param>
    public static async Task<Ended> WithAsync(IReadOnlyList<(string Name, string Value)> settings, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("SAFEBOARD_DATABASE");
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await errors);
    }
}
