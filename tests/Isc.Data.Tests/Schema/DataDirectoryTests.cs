namespace Isc.Data.Tests.Schema;

public sealed class DataDirectoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("isc-directory-").FullName;

    [Fact]
    public void One_host_at_a_time_holds_the_directory()
    {
        using var first = DirectoryAt("data");
        using var second = DirectoryAt("data");

        Assert.True(first.TryHold());
        Assert.True(first.TryHold());
        Assert.False(second.TryHold());
        first.Dispose();
        Assert.True(second.TryHold());
    }

    [Fact]
    public void Directory_that_cannot_be_written_to_is_named_in_one_line()
    {
        File.WriteAllText(Path.Combine(_root, "a-file"), "");
        using var directory = DirectoryAt("a-file/data");

        var refused = Assert.Throws<OperatorException>(() => directory.TryHold());
        Assert.Contains(Path.Combine(_root, "a-file/data"), refused.Message, StringComparison.Ordinal);
        Assert.Contains("Isc:DataDirectory", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private DataDirectory DirectoryAt(string path) => new(new DatabaseSettings(DatabaseProvider.Sqlite, "", Path.Combine(_root, path)));
}
