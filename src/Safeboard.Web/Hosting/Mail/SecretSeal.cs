using Microsoft.AspNetCore.DataProtection;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>Seals the secrets of links that wait to be sent, with the keys that seal cookies. A command has none; it prepares no links.</summary>
internal sealed class SecretSeal(IServiceProvider services) : ISecretSeal
{
    private readonly Lazy<IDataProtector> seal = new(() => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Safeboard.Communications"));

    public string Seal(string secret) => seal.Value.Protect(secret);

    public string Open(string sealedSecret) => seal.Value.Unprotect(sealedSecret);
}
