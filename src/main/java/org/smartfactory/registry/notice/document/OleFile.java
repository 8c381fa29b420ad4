package org.smartfactory.registry.notice.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * A file in the container of the older office formats: an XLS workbook, or a newer
 * document that is encrypted.
 */
final class OleFile {

	/** A workbook is held as objects; a list of ten thousand rows is a tenth of this. */
	private static final long BYTES = 10L << 20;

	private OleFile() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			if (container.getRoot().hasEntry("EncryptedPackage")) {
				throw new NoticeRefusedException("The file is protected by a password; save it without one.");
			}
			if (!container.getRoot().hasEntry("Workbook")) {
				throw new NoticeRefusedException("The file is an older office document; save it as .docx or .xlsx.");
			}
			if (Files.size(file) > BYTES) {
				throw new NoticeRefusedException(
						"The file is an .xls workbook of more than %d MiB; save it as .xlsx.".formatted(BYTES >> 20));
			}
			try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
				return sheets(workbook, budget);
			}
		}
	}

	private static List<Block> sheets(HSSFWorkbook workbook, TextBudget budget) {
		DataFormatter formatter = new DataFormatter();
		formatter.setUseCachedValuesForFormulaCells(true);
		BlockBuilder blocks = new BlockBuilder(budget);
		for (Sheet sheet : workbook) {
			SheetRows rows = new SheetRows(budget);
			sheet.forEach((row) -> {
				for (Cell cell : row) {
					rows.cell(cell.getRowIndex(), cell.getColumnIndex(), formatter.formatCellValue(cell));
				}
			});
			for (CellRangeAddress merged : sheet.getMergedRegions()) {
				rows.merge(merged.getFirstRow(), merged.getLastRow(), merged.getFirstColumn());
			}
			blocks.sheet(sheet.getSheetName(), rows.rows());
		}
		return blocks.build();
	}

}
