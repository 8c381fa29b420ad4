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
import org.smartfactory.registry.message.Message;
import org.smartfactory.registry.notice.NoticeRefusedException;

/**
 * Reads an OLE 2 compound file: an XLS workbook. A newer document that is encrypted has
 * the same container.
 */
final class OleFile {

	/** The workbook is held in memory; a list of ten thousand rows is a tenth of this. */
	private static final long MAX_BYTES = 10L << 20;

	private OleFile() {
	}

	static List<Block> read(Path file, TextBudget budget) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			if (container.getRoot().hasEntry("EncryptedPackage")) {
				throw new NoticeRefusedException(Message.of("notice.file.password"));
			}
			if (!container.getRoot().hasEntry("Workbook")) {
				throw new NoticeRefusedException(Message.of("notice.file.old-office"));
			}
			if (Files.size(file) > MAX_BYTES) {
				throw new NoticeRefusedException(Message.of("notice.file.large-xls", MAX_BYTES >> 20));
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
