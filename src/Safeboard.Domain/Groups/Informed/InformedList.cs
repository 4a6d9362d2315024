using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Informed;

/// <summary>A line of the informed list.</summary>
public sealed record InformedLine(string Name, string Address);

/// <summary>The informed list as it is typed: a name and an address in each line, the address last.</summary>
public static class InformedList
{
    private const int Most = 100;

    public static string InWords(IEnumerable<InformedLine> lines) => string.Join("\n", lines.Select(l => $"{l.Name}, {l.Address}"));

    /// <param name="field">The field that breaks the rule, where a line cannot be read.</param>
    public static IReadOnlyList<InformedLine> Read(string? typed, string field)
    {
        var lines = (typed ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => One(l, field)).DistinctBy(l => (l.Name.ToUpperInvariant(), l.Address.ToUpperInvariant())).ToList();
        return lines.Count <= Most ? lines : throw new RuleBrokenException(field, $"The list must have {Most} lines or fewer");
    }

    private static InformedLine One(string line, string field)
    {
        var at = line.LastIndexOfAny([',', ' ', '<', '\t']);
        var (name, address) = (line[..Math.Max(at, 0)].Trim(' ', ',', '<', '\t'), line[(at + 1)..].Trim('>', ' '));
        if (name.Length is 0 or > 200 || address.Length > 254 || !MailAddress.TryCreate(address, out _)) throw new RuleBrokenException(field, $"“{(line.Length > 60 ? line[..60] : line)}” has no name and address. Write it like: Town Clerk, clerk@example.org");
        return new(name, address);
    }
}

/// <summary>Who is informed, for those who send minutes.</summary>
public static class InformedQueries
{
    extension(BoardDb db)
    {
        /// <summary>Addresses are for the office alone.</summary>
        public async Task<IReadOnlyList<InformedLine>> InformedAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) => !viewer.May(Permission.SendMessages) ? []
            : await db.Set<InformedReader>().Where(r => r.BoardId == viewer.BoardId && r.GroupId == group).OrderBy(r => r.Order).Select(r => new InformedLine(r.Name, r.Address)).ToListAsync(cancel);

        /// <summary>Keeps the list as it is now; saves nothing.</summary>
        internal async Task KeepInformedAsync(Viewer by, Id<BoardGroup> group, IReadOnlyList<InformedLine> lines, TimeProvider clock, CancellationToken cancel)
        {
            db.RemoveRange(await db.Set<InformedReader>().Where(r => r.BoardId == by.BoardId && r.GroupId == group).ToListAsync(cancel));
            db.AddRange(lines.Select((line, n) => new InformedReader { Id = Id<InformedReader>.New(clock), BoardId = by.BoardId, GroupId = group, Order = n, Name = line.Name, Address = line.Address }));
        }
    }
}
