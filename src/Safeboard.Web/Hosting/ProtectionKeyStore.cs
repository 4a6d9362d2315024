using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Hosting;

/// <summary>Keeps the keys that seal cookies in the database, so that every node can open them.</summary>
internal sealed class ProtectionKeyStore(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        return [.. db.Set<ProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        var xml = element.ToString(SaveOptions.DisableFormatting);
        FormattableString sql = $"""insert into protection_keys ("Name", "Xml") values ({friendlyName}, {xml}) on conflict do nothing""";
        db.Database.ExecuteSql(sql);
    }
}
