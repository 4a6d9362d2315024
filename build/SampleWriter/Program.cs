using SampleWriter;

if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("Usage: samples [NAME]   makes all sample documents, or only those whose name contains NAME");
    return 2;
}

var folder = args[0];
var wanted = args.Length > 1 ? args[1] : "";
foreach (var path in Directory.GetFiles(Path.Combine(folder, "source"), "*.html").Order(StringComparer.Ordinal))
{
    var source = SampleSource.Read(path);
    if (!source.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase))
        continue;
    var target = Path.Combine(folder, Path.GetFileNameWithoutExtension(path));
    File.WriteAllBytes(target + ".docx", WordFile.Write(source));
    File.WriteAllBytes(target + ".txt", PlainTextFile.Write(source));
    File.WriteAllBytes(target + ".pdf", PdfFile.Write(source));
    Console.WriteLine($"{source.Title}: docx, txt, pdf");
}
return 0;
