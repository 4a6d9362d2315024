using System.Net;
using System.Text.RegularExpressions;

namespace Safeboard.Bench;

/// <summary>Somebody who may see every board, and the cookie of their sign-in.</summary>
internal static class BenchUser
{
    private const string Email = "bench@example.org";
    private const string Password = "a password for measuring";

    public static Task AddAsync(string database, CancellationToken cancel) =>
        Programs.RunAsync(Programs.Safeboard, ["user", "add", "--email", Email, "--name", "Bench", "--password", Password, "--database", database], cancel);

    public static async Task<string> SignInAsync(Uri server, CancellationToken cancel)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server };
        var form = await http.GetStringAsync("/sign-in", cancel);
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = Email, ["Password"] = Password, ["__RequestVerificationToken"] = TokenOf(form) });
        using var answer = await http.PostAsync("/sign-in", body, cancel);
        if (answer.StatusCode != HttpStatusCode.Found) throw new InvalidOperationException($"Sign-in answers {(int)answer.StatusCode}");
        return cookies.GetCookieHeader(server);
    }

    /// <summary>What the forms of a page carry against forgery. It belongs to the cookie that came with the page.</summary>
    public static string TokenOf(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
}
