namespace Safeboard.Web.Hosting;

/// <summary>
/// The web server names the address of every request in what it logs below a warning, and the addresses of calendars and for comments are secrets. So those
/// lines are never written, whatever the configuration asks for. Proxies in front keep logs of their own: see docs/operations.md.
/// </summary>
internal static class QuietAddresses
{
    private const string Talkative = "Microsoft.AspNetCore";

    public static void KeepQuiet(LoggerFilterOptions options)
    {
        var providers = options.Rules.Select(r => r.ProviderName).Append(null).Distinct().ToList();
        foreach (var rule in options.Rules.Where(r => r.CategoryName?.StartsWith(Talkative, StringComparison.OrdinalIgnoreCase) == true && !(r.LogLevel >= LogLevel.Warning)).ToList())
            options.Rules.Remove(rule);
        // A rule for one provider beats a rule for all, so each provider gets its own.
        foreach (var provider in providers) options.Rules.Add(new(provider, Talkative, LogLevel.Warning, null));
    }
}
