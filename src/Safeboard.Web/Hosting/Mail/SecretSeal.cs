using Microsoft.AspNetCore.DataProtection;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>Seals the secrets of links that wait to be sent, with the keys that seal cookies.</summary>
internal sealed class SecretSeal(IDataProtectionProvider seals) : ISecretSeal
{
    private readonly IDataProtector seal = seals.CreateProtector("Safeboard.Communications");

    public string Seal(string secret) => seal.Protect(secret);

    public string Open(string sealedSecret) => seal.Unprotect(sealedSecret);
}
