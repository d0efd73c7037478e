using System.Diagnostics;

namespace Isc.Reporting.Pdf;

/// <summary>
/// Turns a Word document into a tagged PDF by LibreOffice: a process of its own for each file, with a profile of its own, none of the
/// host's environment, and a limit after which it is ended with all that it started.
/// </summary>
internal sealed class PdfConverter(PdfSettings settings, TimeProvider time)
{
    private const string Filter =
        """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <exception cref="PdfFailedException">It made none, or took too long.</exception>
    public async Task<byte[]> ConvertAsync(ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        var place = Directory.CreateTempSubdirectory("isc-pdf-").FullName;
        try
        {
            var source = Path.Combine(place, "report.docx");
            await File.WriteAllBytesAsync(source, document, cancellationToken);
            var said = await RunAsync(place, source, cancellationToken);
            var made = Path.Combine(place, "report.pdf");
            return File.Exists(made)
                ? await File.ReadAllBytesAsync(made, cancellationToken)
                : throw new PdfFailedException($"LibreOffice made no file: {said.Trim()}");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private async Task<string> RunAsync(string place, string source, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Limit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var process = Process.Start(StartOf(place, source)) ?? throw new PdfFailedException("LibreOffice did not start.");
        var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var told = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            throw new PdfFailedException($"LibreOffice took over {settings.Limit.TotalSeconds:0} s and was ended.");
        }

        await told;
        return await said;
    }

    private ProcessStartInfo StartOf(string place, string source)
    {
        var start = new ProcessStartInfo(settings.Program!)
        {
            UseShellExecute = false,
            WorkingDirectory = place,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])
            ["--headless", "--nologo", "--norestore", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(place, "profile"))}", "--convert-to", Filter, "--outdir", place, source])
            start.ArgumentList.Add(argument);
        var path = start.Environment.TryGetValue("PATH", out var found) ? found : null;
        // The host's variables may hold secrets, which no other program needs.
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = place;
        start.Environment["LANG"] = "C.UTF-8";
        return start;
    }
}
