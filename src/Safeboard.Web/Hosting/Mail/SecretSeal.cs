using Microsoft.AspNetCore.DataProtection;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>Seals the secrets of links that wait to be sent, with the keys that seal cookies.</summary>
internal sealed class SecretSeal(IDataProtectionProvider seals) : ISecretSeal
{
    // Made when it is first needed: making it reads the keys from the database.
    private readonly Lazy<IDataProtector> seal = new(() => seals.CreateProtector("Safeboard.Communications"));

    public string Seal(string secret) => seal.Value.Protect(secret);

    public string Open(string sealedSecret) => seal.Value.Unprotect(sealedSecret);
}
