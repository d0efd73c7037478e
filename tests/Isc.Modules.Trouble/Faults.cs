namespace Isc.Modules.Trouble;

/// <summary>Throws where the file <c>faults.txt</c> beside the assembly says.</summary>
internal static class Faults
{
    private static readonly string[] Places = Read();

    public static void ThrowAt(string place)
    {
        if (Places.Contains(place))
            throw new InvalidOperationException($"Trouble at the {place}.");
    }

    private static string[] Read()
    {
        var file = Path.Combine(Path.GetDirectoryName(typeof(Faults).Assembly.Location)!, "faults.txt");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
