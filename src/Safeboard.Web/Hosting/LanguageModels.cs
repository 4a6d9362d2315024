using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.AI;
using Safeboard.Domain.Imports.LanguageModel;

namespace Safeboard.Web.Hosting;

/// <summary>The only place from which text leaves this machine, and only to the address that a board chose.</summary>
internal sealed class LanguageModels(IDataProtectionProvider seals) : ILanguageModels, IDisposable
{
    private const int LongestAnswer = 1024 * 1024;
    private readonly IDataProtector seal = seals.CreateProtector("Safeboard.LanguageModels");

    /// <summary>It follows nobody who sends it elsewhere.</summary>
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
    {
        Timeout = TimeSpan.FromMinutes(1), MaxResponseContentBufferSize = LongestAnswer,
    };

    public IChatClient Open(LanguageModelSetting setting) =>
        new ChatEndpoint(http, new Uri(setting.Address), setting.Model, setting.SealedKey is { } key ? seal.Unprotect(key) : null);

    public string Seal(string key) => seal.Protect(key);

    public void Dispose() => http.Dispose();
}
